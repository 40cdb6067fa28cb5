import { fileLimits, referencesIn, sizeInWords } from '@ehpr/form-schemas';
import { fieldId, fieldName, ownFields, questionId } from '../../names.ts';
import { Grouped } from '../../parts/grouped.tsx';
import type { FieldProps } from '../field.ts';
import { chosenName } from './codec.ts';

export function FileField(props: FieldProps) {
  const { path, schema, value, onChange, plain, words } = props;
  const files = referencesIn(value);
  const { types, mostBytes, mostFiles } = fileLimits(schema);
  const limitsId = `${fieldId(path)}-limits`;
  const names = types.map((type) => words.files.typeNames[type] ?? type);
  return (
    <Grouped {...props} id={fieldId(path)} className="files">
      {files.length > 0 && (
        <ul className="files__list">
          {files.map((file, index) => (
            <li key={file.id} className="files__file">
              <input type="hidden" name={fieldName(path)} value={JSON.stringify(file)} />
              <span>
                {file.name} ({sizeInWords(file.size, 'en')})
              </span>
              <button
                type={plain ? 'submit' : 'button'}
                className="button button--quiet"
                name={ownFields.intent}
                value={`remove:${fieldName([...path, index])}`}
                formAction={plain ? `#${questionId(path)}` : undefined}
                onClick={() => onChange(files.filter((other) => other !== file))}
              >
                {words.remove(file.name)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {files.length < mostFiles && (
        <>
          <label className="files__label" htmlFor={`${fieldId(path)}-choose`}>
            {files.length > 0 ? words.files.chooseAnother : words.files.choose}
          </label>
          <p id={limitsId} className="hint">
            {words.files.limits(names.join(', '), sizeInWords(mostBytes, 'en'), mostFiles)}
          </p>
          <input
            type="file"
            id={`${fieldId(path)}-choose`}
            name={chosenName(fieldName(path))}
            className="files__choose"
            accept={types.join()}
            multiple={mostFiles - files.length > 1}
            aria-describedby={limitsId}
          />
        </>
      )}
    </Grouped>
  );
}
