/** `GET /registry/reconfirmation`: how people are asked whether their answers are still correct. */
export type Reconfirmation = Considered & {
  asked: number;
  reminded: number;
  lapsed: number;
  /** In an hour, no more than these are asked. */
  mostInAnHour: number;
};

/** `GET /registry/reconfirmation/considered?months=`: what a period means today, before it is set. */
export type Considered = {
  months: number;
  /** Whoever confirmed last on this day or before it is due: `2026-11-26`. */
  confirmedBy: string;
  /** Due, and not asked yet; and those of them who are not asked: they stopped mail or are deployed. */
  due: number;
  leftOut: number;
};

/** `PUT /registry/reconfirmation` */
export type SetConfirmMonths = { months: number };
