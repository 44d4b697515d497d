export const exhibitCodes = {};
