import { expect, test } from 'vitest';
import type { Field } from './definition.ts';
import { differences } from './differences.ts';

const fields: Field[] = [
  { id: 'born', kind: 'date', label: 'Дата рождения' },
  { id: 'why', kind: 'choice', label: 'Почему', options: [{ value: 'first', label: 'Впервые' }] },
  { id: 'name', kind: 'text', label: 'Имя' },
];

test('tells both answers in words, and what is wrong as it was typed', () => {
  const kept = { 'born.day': ['1'], 'born.month': ['2'], 'born.year': ['1990'], why: ['first'], name: ['Анна'] };
  const typed = { 'born.day': ['31'], 'born.month': ['2'], 'born.year': ['1990'], name: [' Анна '] };
  expect(differences(fields, kept, typed, { today: '2026-11-01', answers: {} })).toEqual([
    { label: 'Дата рождения', kept: '1 февраля 1990 г.', typed: '31 2 1990' },
    { label: 'Почему', kept: 'Впервые', typed: '' },
  ]);
});
