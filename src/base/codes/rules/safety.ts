export const safetyCodes = {};
