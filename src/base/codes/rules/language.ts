export const languageCodes = {};
