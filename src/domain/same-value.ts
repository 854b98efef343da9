/** Whether two values say the same: plain data compared part by part. What is one and the same object is not looked into. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, otherNames] = [Object.keys(one), Object.keys(other)];
  return (
    names.length === otherNames.length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isSameValue((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
    )
  );
}
