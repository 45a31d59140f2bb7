/** The support of the portal is no department of the region and decides no application; its people share this code. */
export const SUPPORT = 'support';
export const SUPPORT_NAME = 'Поддержка портала';
