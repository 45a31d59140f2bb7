/** «+7 999 •••-••-67»: enough for its owner, and for nobody else. */
export const maskedPhone = (phone: string): string => phone.replace(/^\+7(\d{3})\d{5}(\d\d)$/, '+7 $1 •••-••-$2');
