import { describe, expect, it } from 'vitest';
import { type ResultRow, briefRow, resultRow } from '../../../../src/components/finder/result-row.ts';

const ROW: ResultRow = {
  row: {
    code: '2143000123',
    name: '阳光<幼儿园>',
    town: '云溪镇',
    status: null,
    traits: ['普惠性民办', '一级园'],
    figures: [
      { kind: 'fee', label: '小班保教费', text: '1,200 元/月', absent: false },
      { kind: 'ratio', label: '教师与幼儿', text: '未公布', absent: true },
      { kind: 'free', label: '小班空余学位', text: '0 个', absent: false },
    ],
  },
  href: '/kg/kindergartens/2143000123/',
  marks: null,
  told: [],
  way: null,
  waySeat: null,
  ringNumber: null,
  picked: null,
};

const htmlOf = (change: Partial<ResultRow> = {}): string => resultRow({ ...ROW, ...change }).html;

describe('a result', () => {
  it('carries its code and never its name as markup', () => {
    expect(htmlOf()).toContain('data-code="2143000123"');
    expect(htmlOf()).toContain('阳光&lt;幼儿园&gt;');
    expect(briefRow({ ...ROW.row, href: ROW.href }).html).toContain('阳光&lt;幼儿园&gt;');
  });

  it('sets the number of a fee off from its unit', () => {
    expect(htmlOf()).toContain('<dt>小班保教费</dt><dd><b>1,200</b> 元/月</dd>');
  });

  it('shows absence as a word of its own kind, and 0 as a figure', () => {
    expect(htmlOf()).toContain('<dt>教师与幼儿</dt><dd><span class="miss">未公布</span></dd>');
    expect(htmlOf()).toContain('<dt>小班空余学位</dt><dd>0 个</dd>');
  });

  it('names what it is, and where', () => {
    expect(htmlOf()).toContain(
      '<p class="kg-traits"><span>普惠性民办</span><span>一级园</span><span>云溪镇</span></p>',
    );
  });

  it('says that it has closed', () => {
    const closed = { ...ROW.row, status: '已停办', figures: [] };
    expect(htmlOf({ row: closed })).toContain('<span class="kg-status">已停办</span>');
    expect(htmlOf({ row: closed })).toContain('<dl class="kg-figures"></dl>');
  });

  it('says that a position is not registered where distances are asked for', () => {
    expect(htmlOf({ way: 'unknown' })).toContain('未登记');
    expect(htmlOf({ way: { campus: null, metres: 1234, bearing: 90 } })).toContain(
      '<dt>东方</dt><dd>1.2 公里</dd>',
    );
  });

  it('says which campus a distance leads to where the row stands for another seat', () => {
    const way = { campus: 0, metres: 1234, bearing: 90 };
    expect(htmlOf({ way, waySeat: '月牙分园' })).toContain(
      '<dt>东方</dt><dd>1.2 公里<small>（到月牙分园）</small></dd>',
    );
  });

  it('shows the address that answered, with what was typed marked', () => {
    const text = { kind: 'addresses', text: '云溪镇人民路12号', ranges: [[3, 6]] } as const;
    expect(htmlOf({ marks: { name: [], campus: null, alternate: null, town: [], text } })).toContain(
      '<p class="kg-why">地址：云溪镇<mark>人民路</mark>12号</p>',
    );
  });

  it('tells the telephone that was asked for, to be dialled where it is a number alone', () => {
    const told = [{ kind: 'phones', text: '(000)813-3042 8133042转3' }] as const;
    expect(htmlOf({ told })).toContain(
      '<p class="kg-why">电话：<a href="tel:0008133042">(000)813-3042</a>、8133042转3</p>',
    );
  });

  it('leads to the page where the finder knows of no telephone or address', () => {
    expect(htmlOf({ told: [{ kind: 'addresses', text: '' }] })).toContain(
      '<p class="kg-why">地址：见该园页面</p>',
    );
  });

  it('can be set aside only where there is something to set it aside for', () => {
    expect(htmlOf()).not.toContain('<button');
    expect(htmlOf({ picked: true })).toContain('aria-pressed="true"');
    expect(htmlOf({ picked: false, row: { ...ROW.row, status: '已停办' } })).not.toContain('<button');
  });
});
