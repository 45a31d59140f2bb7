/** What `?to=` is compared by: an address in lower case, or a number's digits (a `+` in a query string arrives as a space). */
export const recipientKey = (to: string): string => (to.includes('@') ? to.trim().toLowerCase() : to.replace(/\D/g, ''));
