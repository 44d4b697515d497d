export const workflowCodes = {};
