/** The law of all acts of civil status, named once. */
export const civilStatusAct = 'Федеральный закон от 15.11.1997 № 143-ФЗ «Об актах гражданского состояния»';
export const civilStatus = (article: string): string => `Федеральный закон № 143-ФЗ, ${article}`;
/** Where else one applies for them. */
export const anyRegistryOffice = ['в любом отделе ЗАГС', 'в МФЦ'];
