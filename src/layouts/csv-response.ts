/** A table for a spreadsheet, as the answer of a route. */
export function csvResponse(csv: string | Uint8Array): Response {
  return new Response(typeof csv === 'string' ? csv : new Uint8Array(csv), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
