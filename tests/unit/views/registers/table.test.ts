import { expect, it } from 'vitest';
import { plainColumn, registerTable } from '../../../../src/views/registers/table.ts';
import { aKindergarten } from '../../builders.ts';
import { bureauOf, running } from './cells.ts';

it('works out neither the cells for a download nor the values for a page', () => {
  const lines = running(bureauOf(aKindergarten())).map((profile) => ({ profile }));
  const asked: string[] = [];
  const column = {
    ...plainColumn('名称', () => '示范幼儿园'),
    cellOf: () => {
      asked.push('cell');
      return '示范幼儿园';
    },
    fields: [
      {
        label: '名称',
        valueOf: () => {
          asked.push('value');
          return '示范幼儿园';
        },
      },
    ],
  };
  const [row] = registerTable([column], lines).rows;
  expect(row?.values()).toEqual(['示范幼儿园']);
  expect(asked).toEqual(['value']);
  expect(row?.cells).toEqual(['示范幼儿园']);
  expect(row?.cells).toEqual(['示范幼儿园']);
  expect(asked).toEqual(['value', 'cell']);
});
