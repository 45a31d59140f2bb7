/** The act that services of education stand on. */
export const educationLaw = 'Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»';
