/** A telephone number as an address to dial: `0951-1234567 转 3` → `tel:09511234567,3`; spaces and dashes go. */
export function phoneHref(phone: string): string {
  const [number = '', extension] = phone.split(/转|[,,]/);
  const digits = number.replace(/[^\d+]/g, '');
  const after = extension?.replace(/\D/g, '') ?? '';
  return `tel:${digits}${after === '' ? '' : `,${after}`}`;
}

/** The numbers of a cell that holds several: `0951-1234567、0951-7654321` → two. */
export function phoneNumbers(cell: string): readonly string[] {
  return cell
    .split(/[、;;/]/)
    .map((number) => number.trim())
    .filter((number) => number !== '');
}
