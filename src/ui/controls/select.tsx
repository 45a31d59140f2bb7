import { type ControlProps, describedBy, FieldFrame } from './field.tsx';

type Option = { value: string; label: string; group?: string };
type Props = ControlProps & { options: Option[]; value?: string; width?: 'm'; empty?: string };

/** One of a long list; a short one is better as radios. `empty` is the words of the choice not made yet. */
export const Select = ({ options, value, width, empty, ...frame }: Props) => (
  <FieldFrame {...frame}>
    <select
      id={frame.id}
      name={frame.name}
      class={width && `w-${width}`}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.error ? 'true' : undefined}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {grouped(options).map(({ group, within }) =>
        group === undefined ? (
          <Options options={within} value={value} />
        ) : (
          <optgroup label={group}>
            <Options options={within} value={value} />
          </optgroup>
        ),
      )}
    </select>
  </FieldFrame>
);

const Options = ({ options, value }: { options: Option[]; value?: string }) => (
  <>
    {options.map(option => (
      <option value={option.value} selected={option.value === value}>
        {option.label}
      </option>
    ))}
  </>
);

/** Neighbours of one group together, in their order. */
function grouped(options: Option[]): { group: string | undefined; within: Option[] }[] {
  const groups: { group: string | undefined; within: Option[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last && last.group === option.group) last.within.push(option);
    else groups.push({ group: option.group, within: [option] });
  }
  return groups;
}
