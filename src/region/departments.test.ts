import { describe, expect, test } from 'vitest';
import { defaultProfile as region } from './default-profile.ts';
import { department, departmentFor } from './departments.ts';

describe('who does a duty', () => {
  test('is the region’s department, whatever the municipality', () => {
    expect(departmentFor(region, 'nature')?.code).toBe('nature');
    expect(departmentFor(region, 'nature', '00501000')?.code).toBe('nature');
  });

  test('is the committee of the municipality where each has its own', () => {
    for (const { code } of region.municipalities) expect(departmentFor(region, 'land', code)?.code).toBe(`land-${code}`);
    expect(departmentFor(region, 'land')).toBeUndefined();
    expect(departmentFor(region, 'land', '00999999')).toBeUndefined();
    expect(departmentFor(region, 'space')).toBeUndefined();
  });

  test('is found again by its code', () => {
    expect(department(region, 'social')?.duty).toBe('social');
    expect(department(region, 'nobody')).toBeUndefined();
  });
});
