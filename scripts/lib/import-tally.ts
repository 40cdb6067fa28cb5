import type { RowOutcome } from '../../cms/src/plugins/registry/shared/importing.ts';

/** Counts what became of rows. */
export class ImportTally {
  #rows = 0;
  #imported = 0;
  #withGaps = 0;
  #withdrawn = 0;
  #keptAside = 0;
  #alreadyThere = 0;
  #refused = 0;
  readonly #gaps = new Map<string, number>();

  add(outcome: RowOutcome): void {
    this.#rows += 1;
    switch (outcome.kind) {
      case 'imported':
        this.#imported += 1;
        if (outcome.gaps.length > 0) this.#withGaps += 1;
        if (outcome.isWithdrawn) this.#withdrawn += 1;
        if (outcome.isKeptAside) this.#keptAside += 1;
        for (const gap of new Set(outcome.gaps)) {
          this.#gaps.set(gap, (this.#gaps.get(gap) ?? 0) + 1);
        }
        return;
      case 'already-there':
        this.#alreadyThere += 1;
        return;
      case 'refused':
        this.#refused += 1;
    }
  }

  /** How far it is, on one line. */
  soFar(): string {
    return [
      `${count(this.#rows)} rows`,
      `${count(this.#imported)} imported`,
      `${count(this.#alreadyThere)} already there`,
      `${count(this.#refused)} refused`,
    ].join(', ');
  }

  /** All of it, for the end. */
  summary(): string {
    const line = (number: number, words: string) => `${count(number).padStart(9)}  ${words}`;
    const gaps = [...this.#gaps].sort(([, a], [, b]) => b - a);
    return [
      line(this.#rows, 'rows read'),
      line(this.#imported, 'imported'),
      line(this.#withdrawn, '  of them withdrawn'),
      line(this.#keptAside, '  of them registered twice, kept aside until they are merged'),
      line(this.#withGaps, '  of them need an update, for want of'),
      ...gaps.map(([gap, number]) => line(number, `    ${gap}`)),
      line(this.#alreadyThere, 'already there'),
      line(this.#refused, 'refused'),
    ].join('\n');
  }
}

const count = (number: number) => number.toLocaleString('en-CA');
