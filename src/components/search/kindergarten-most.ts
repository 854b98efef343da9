/** Kindergartens shown above the other results, and where they alone are asked for. */
export const FEW = 6;
export const MANY = 30;
