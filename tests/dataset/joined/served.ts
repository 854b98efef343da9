import { type Package, PackageSite } from './package-site.ts';

/** A site for each of some packages, while something is asked of them. */
export async function served<T>(
  all: readonly Package[],
  asking: (addresses: readonly string[]) => Promise<T>,
): Promise<T> {
  const sites = await Promise.all(all.map(({ files }) => PackageSite.of(files)));
  try {
    return await asking(sites.map(({ address }) => address));
  } finally {
    for (const site of sites) site.close();
  }
}
