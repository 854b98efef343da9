/**
 * What a page may weigh, in bytes as it is sent before compression: on a slow network a phone has it within seconds, and an old one lays it
 * out.
 */
export const HEAVIEST_PAGE = 400_000;
