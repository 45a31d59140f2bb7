import { describe, expect, it } from 'vitest';
import type { Department } from '../../region/profile.ts';
import { services } from '../services.ts';
import { whoDecides } from '../views/service-words.ts';
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

  it('is neither he nor she on the page of its service, for their names are of three genders', () => {
    const words = services
      .filter(({ outside }) => outside)
      .map(service => whoDecides(service, [{ name: 'Центр' } as Department]));
    expect(words).toContain('Социальный фонд России. Заявление проверяет и передаёт туда Центр.');
    expect(words.filter(each => /(^|[^а-яё])(он|она|ему|ей|его|её)([^а-яё]|$)/i.test(each))).toEqual([]);
  });
});
