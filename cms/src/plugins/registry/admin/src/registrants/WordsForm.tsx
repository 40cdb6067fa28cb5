import { Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState, type FormEvent } from 'react';
import type { AskedText, SearchFilter, TextId } from '../../../shared/search';
import { useAsking } from '../../../../../admin/use-asking';
import { useAnswer } from './use-answer';
import type { Query } from './use-query';

type Props = { query: Query; filters: readonly SearchFilter[] };

const addedPrefix = 'q.';

/**
 * Words that may name people. They are kept by the registry and the address names them, so that they
 * stand in no history, bookmark or log.
 */
export function WordsForm({ query, filters }: Props) {
  const { post } = useFetchClient();
  const { isBusy, fault, ask } = useAsking();
  const stored = query.value('stored');
  const kept = useAnswer<AskedText>(
    stored === '' ? undefined : `/registry/search/text/${encodeURIComponent(stored)}`,
  );
  const [typed, setTyped] = useState<AskedText>({});
  useEffect(() => {
    if (stored === '') setTyped({});
    else if (kept.kind === 'told') setTyped(kept.data);
  }, [stored, kept]);
  const inAnswers = filters.filter(({ by }) => by === 'words');

  const search = async (event: FormEvent) => {
    event.preventDefault();
    const text = withoutEmpty(typed);
    if (Object.keys(text).length === 0) return query.ask({ stored: [] });
    await ask(async () => {
      const { data } = await post<{ data: TextId }>('/registry/search/text', text);
      query.ask({ stored: [data.data.id] });
    });
  };

  return (
    <form onSubmit={(event) => void search(event)}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={2} alignItems="end" wrap="wrap">
          <Field.Root style={{ flex: '1 1 16rem', minWidth: 0 }}>
            <Field.Label>Name, email, phone or number</Field.Label>
            <TextInput
              type="search"
              maxLength={200}
              value={typed.words ?? ''}
              onChange={({ target }) => setTyped({ ...typed, words: target.value })}
            />
          </Field.Root>
          <Button type="submit" size="L" startIcon={<Search />} loading={isBusy}>
            Search
          </Button>
        </Flex>
        {inAnswers.length > 0 && (
          <Grid.Root gap={4}>
            {inAnswers.map(({ name, label }) => {
              const key = name.slice(addedPrefix.length);
              return (
                <Grid.Item key={name} col={6} xs={12} direction="column" alignItems="stretch">
                  <Field.Root>
                    <Field.Label>{`${label}: words in the answer`}</Field.Label>
                    <TextInput
                      type="search"
                      maxLength={200}
                      value={typed.answers?.[key] ?? ''}
                      onChange={({ target }) =>
                        setTyped({ ...typed, answers: { ...typed.answers, [key]: target.value } })
                      }
                    />
                  </Field.Root>
                </Grid.Item>
              );
            })}
          </Grid.Root>
        )}
        {fault && (
          <Typography role="alert" textColor="danger600">
            {fault.message}
          </Typography>
        )}
      </Flex>
    </form>
  );
}

function withoutEmpty({ words = '', answers = {} }: AskedText): AskedText {
  const given = Object.entries(answers).filter(([, text]) => text.trim() !== '');
  return {
    ...(words.trim() !== '' && { words: words.trim() }),
    ...(given.length > 0 && { answers: Object.fromEntries(given) }),
  };
}
