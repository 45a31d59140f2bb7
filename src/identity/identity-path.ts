export const identityPath = (...rest: string[]): string => ['/cabinet/identity', ...rest].join('/');
