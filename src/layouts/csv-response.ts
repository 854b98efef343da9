/** A table for a spreadsheet, as the answer of a route. */
export function csvResponse(csv: string): Response {
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
