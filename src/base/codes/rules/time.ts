export const timeCodes = {};
