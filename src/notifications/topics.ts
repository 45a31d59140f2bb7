/** What every notice is about. */
export type Subject = {
  number: string;
  /** The service's title. */
  service: string;
};

/** Each topic with what its words need beside number and service. Days are ISO dates. */
export type TopicParams = {
  submitted: { department: string };
  registered: { dueOn?: string };
  'intake-refused': RefusalParams;
  'needs-info': { until: string; words: string };
  'info-received': object;
  'in-review': object;
  approved: { words?: string };
  refused: RefusalParams & { appeal: string };
  /** `collect`: where the paper is handed out, when paper was asked for. */
  ready: { collect?: string };
  withdrawn: object;
  redirected: { department: string };
};

type RefusalParams = { ground: string; article: string; remedy: string; words?: string };

export type Topic = keyof TopicParams;
