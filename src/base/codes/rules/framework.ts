export const frameworkCodes = {};
