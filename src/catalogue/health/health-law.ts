/** The act that services of health stand on. */
export const healthLaw = 'Федеральный закон от 21.11.2011 № 323-ФЗ «Об основах охраны здоровья граждан в Российской Федерации»';
