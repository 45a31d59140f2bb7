/** The address of an application's card, or of a page that belongs to it. */
export const cardPath = (number: string, ...rest: string[]): string => ['/cabinet/applications', number, ...rest].join('/');
