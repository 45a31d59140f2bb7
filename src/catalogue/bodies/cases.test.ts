import { describe, expect, it } from 'vitest';
import { bodies } from './bodies.ts';
import { casesOf, heading } from './cases.ts';

const body = (code: keyof typeof bodies) => ({ code, ...bodies[code] });

describe('a body outside in a sentence', () => {
  it('bends as Russian does', () => {
    expect(`Сейчас у ${casesOf(body('rosreestr')).of}`).toBe('Сейчас у Росреестра');
    expect(`Передать в ${casesOf(body('gas')).to}`).toBe('Передать в газовую службу');
    expect(`Номер в ${casesOf(body('courts')).at}`).toBe('Номер в суде');
    expect(`Решение ${casesOf(body('fns')).of}`).toBe('Решение ФНС');
    expect(heading(body('gas'))).toBe('Газовая служба');
  });

  it('is named as it is when nobody told its cases', () => {
    expect(casesOf({ code: 'bank', short: 'Банк' })).toEqual({ of: 'Банк', to: 'Банк', at: 'Банк' });
  });
});
