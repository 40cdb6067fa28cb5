import { isLocale, type Locale, reviewStep } from '@ehpr/form-schemas';
import { formElementId, ownFields } from '../../form/names.ts';
import { paths } from '../../paths.ts';
import { leavesToSave } from '../keep-draft/leaves-to-save.ts';
import { StopForNow } from '../keep-draft/stop-for-now.tsx';
import { ToldNotices } from '../keep-draft/told-notices.tsx';
import { BeforeForm } from './before-form.tsx';
import { Confirmation } from './confirmation.tsx';
import { asksForFiles } from '../../form/kinds/file/asks-for-files.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { FormActions } from './form-actions.tsx';
import { Progress } from './progress.tsx';
import type { FormIslandProps } from './form-island.tsx';
import { RetryButton } from './retry-button.tsx';
import { StepSection } from './step-section.tsx';
import { useJourney } from './use-journey.ts';
import { Said } from '../../form/parts/said.tsx';

/** The language whose button was pressed. The answers are kept in the tab, in whatever language. */
function languageAskedFor({ submitter }: SubmitEvent): Locale | undefined {
  const language = submitter?.dataset['language'];
  return isLocale(language) ? language : undefined;
}

/** A person's way through the form: one page without script, steps with it. */
export function Journey(props: FormIslandProps) {
  const journey = useJourney(props);
  const { keeping, wording } = props;
  const { form, words, plain, step, isReview, summed, attempt, failure, tries, only, own } =
    journey;

  const isBeginning = form.steps[0]?.key === step;

  if (journey.confirmationNumber !== undefined) {
    return (
      <Confirmation
        confirmationNumber={journey.confirmationNumber}
        words={words}
        locale={form.locale}
        wording={wording?.confirmation}
        takesFocus
      />
    );
  }
  return (
    <div className="journey">
      <Progress form={form} current={step} words={words} plain={plain} onGo={journey.go} />
      <div className="journey__main">
        <h1 className="journey__title">
          <Said of={form} what="title" />
        </h1>
        {keeping && !journey.isNoticed && (
          <ToldNotices
            locale={form.locale}
            resumed={keeping.resumed}
            onShowBeside={journey.showBeside}
          />
        )}
        {journey.hasChanged && (
          <div className="notice" role="status">
            <h2>{words.formChangedTitle}</h2>
            <p>{words.formChanged}</p>
          </div>
        )}
        {only && <p className="notice">{words.onlyWhatChanged}</p>}
        {failure && (
          <FailureNotice failure={failure} words={words} attempt={tries}>
            <RetryButton failure={failure} journey={journey} />
          </FailureNotice>
        )}
        <ErrorSummary
          errors={summed}
          words={words}
          attempt={attempt}
          {...(!plain && { onFollow: journey.followError })}
        />
        {wording && (isBeginning || isReview) && (
          <BeforeForm {...{ wording, words, isBeginning }} locale={form.locale} />
        )}
        <form
          ref={journey.element}
          id={formElementId}
          method="post"
          action={paths.form(form)}
          noValidate
          encType={asksForFiles(form) ? 'multipart/form-data' : undefined}
          data-form={form.slug}
          data-plain={plain ? '' : undefined}
          aria-busy={journey.isBusy}
          onSubmit={(event) => {
            if (plain || leavesToSave(event.nativeEvent)) return;
            event.preventDefault();
            const locale = languageAskedFor(event.nativeEvent);
            if (locale) location.assign(paths.formStep({ ...form, locale }, step));
            else journey.submit();
          }}
        >
          <input type="hidden" name={ownFields.version} value={form.version} />
          {own && <input type="hidden" name={ownFields.of} value={own.of} />}
          {own && <input type="hidden" name={ownFields.stamp} value={own.stamp} />}
          {journey.token && <input type="hidden" name={ownFields.draft} value={journey.token} />}
          {only && <input type="hidden" name={ownFields.only} value={only.join(' ')} />}
          {form.steps.map((each, index) => {
            const isOnOtherPage = plain && each === reviewStep(form);
            const isCurrent = each.key === step || (plain && isReview && index === 0);
            return isOnOtherPage ? null : (
              <StepSection key={each.key} step={each} isCurrent={isCurrent} journey={journey} />
            );
          })}
          <div className="visually-hidden" role="status">
            {journey.announcement}
          </div>
          <div className="visually-hidden" role="status">
            {journey.leftWrong.map(({ message }) => `${words.errorPrefix} ${message}`).join('. ')}
          </div>
          <FormActions journey={journey} />
        </form>
        {keeping && (
          <StopForNow form={form} step={step} token={journey.token} onClear={journey.clear} />
        )}
      </div>
    </div>
  );
}
