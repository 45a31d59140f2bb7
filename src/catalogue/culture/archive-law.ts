/** The act that services of the archives stand on. */
export const archiveLaw = 'Федеральный закон от 22.10.2004 № 125-ФЗ «Об архивном деле в Российской Федерации»';
