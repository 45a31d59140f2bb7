/** A person as ESIA knows them, in our words: days are ISO, numbers digits alone; what ESIA does not tell is absent. */
export type EsiaPerson = {
  oid: string;
  /** ESIA has seen their papers: a confirmed account. A simplified one is only what the person said. */
  trusted: boolean;
  surname?: string;
  name?: string;
  patronymic?: string;
  birthDate?: string;
  birthPlace?: string;
  gender?: 'male' | 'female';
  /** `RUS`, `KAZ`. */
  citizenship?: string;
  snils?: string;
  inn?: string;
  contacts: EsiaContact[];
  addresses: EsiaAddress[];
  documents: EsiaDocument[];
  children: EsiaChild[];
  organisations: EsiaOrganisation[];
};

/** A telephone is in E.164. */
export type EsiaContact = { kind: 'email' | 'mobile' | 'phone'; value: string; verified: boolean };

export type EsiaAddress = {
  kind: 'registration' | 'residence';
  text: string;
  fias?: string;
  postcode?: string;
  region?: string;
  city?: string;
  street?: string;
  house?: string;
  flat?: string;
};

/** `type` is ESIA's: RF_PASSPORT, RF_DRIVING_LICENSE, FRGN_PASS, MDCL_PLCY … */
export type EsiaDocument = {
  type: string;
  series?: string;
  number: string;
  issuedAt?: string;
  issuedBy?: string;
  /** Of a passport: six digits. */
  departmentCode?: string;
  expiresAt?: string;
  verified: boolean;
};

export type EsiaChild = {
  surname?: string;
  name?: string;
  patronymic?: string;
  birthDate?: string;
  gender?: 'male' | 'female';
  snils?: string;
  inn?: string;
};

export type EsiaOrganisation = {
  oid: string;
  kind: 'legal' | 'business' | 'agency';
  fullName: string;
  shortName?: string;
  ogrn?: string;
  inn?: string;
  kpp?: string;
  /** The person heads it, and may act for it alone. */
  chief: boolean;
};
