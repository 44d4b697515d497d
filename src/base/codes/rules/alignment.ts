export const alignmentCodes = {};
