/** What is answered where the API has no such file: a problem document (RFC 9457), served as `PROBLEM_TYPE`. */
export const NO_SUCH_FILE = {
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  detail: '没有这个文件。有哪些文件，看 /api/v1/index.json。',
} as const;

export const PROBLEM_TYPE = 'application/problem+json';
