/** `GET /registry/audit?…`: what the audit holds, the latest first. */
export type AuditPage = {
  entries: AuditRow[];
  /** Asks for the entries before these; none when there are no more. */
  before?: number;
};

export type AuditRow = {
  id: number;
  /** A moment, in ISO 8601. */
  at: string;
  /** Who did it: a member of staff by name, or what is not one. */
  who: string;
  /** What they did, as a sentence goes on after their name. */
  did: string;
  /** To whom or what, as people call it. */
  subject: string;
  /** The registrant, where it was done to one that is still there. */
  registrant?: string;
  /** The campaign, where it was done to one that was not thrown away by that. */
  campaign?: string;
  details: Record<string, string | number | boolean>;
};

/** `GET /registry/audit/choices`: by what the audit can be searched. */
export type AuditChoices = {
  staff: { id: number; name: string }[];
  actions: { action: string; did: string }[];
};
