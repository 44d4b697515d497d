export const imageCodes = {};
