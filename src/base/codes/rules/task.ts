export const taskCodes = {};
