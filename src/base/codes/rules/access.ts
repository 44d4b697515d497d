export const accessCodes = {};
