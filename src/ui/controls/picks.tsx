import { type ControlProps, describedBy, GroupFrame } from './field.tsx';

export type Option = { value: string; label: string; hint?: string };

/** One of a few, all in sight. */
export const Radios = ({ options, value, ...frame }: ControlProps & { options: Option[]; value?: string }) => (
  <GroupFrame role="radiogroup" {...frame}>
    {options.map((option, i) => (
      <Pick type="radio" option={option} id={pickId(frame.id, i)} name={frame.name} checked={option.value === value} />
    ))}
  </GroupFrame>
);

/** Any number of several. */
export const Checkboxes = ({ options, values, ...frame }: ControlProps & { options: Option[]; values: string[] }) => (
  <GroupFrame {...frame}>
    {options.map((option, i) => (
      <Pick
        type="checkbox"
        option={option}
        id={pickId(frame.id, i)}
        name={frame.name}
        checked={values.includes(option.value)}
        invalid={Boolean(frame.error)}
      />
    ))}
  </GroupFrame>
);

/** One statement to tick; its value is `yes`. */
export const Tick = ({ checked, ...frame }: Omit<ControlProps, 'source'> & { checked: boolean }) => (
  <div class={frame.error ? 'field bad' : 'field'}>
    {frame.error && (
      <div class="err" id={`${frame.id}-error`}>
        {frame.error}
      </div>
    )}
    <Pick
      type="checkbox"
      option={{ value: 'yes', label: frame.optional ? `${frame.label} (необязательно)` : frame.label, hint: frame.hint }}
      id={frame.id}
      name={frame.name}
      checked={checked}
      invalid={Boolean(frame.error)}
      describedBy={describedBy(frame)}
    />
  </div>
);

// The first option carries the field's own id, so that the error summary can lead to it.
const pickId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

type PickProps = {
  type: 'radio' | 'checkbox';
  option: Option;
  id: string;
  name: string;
  checked: boolean;
  invalid?: boolean;
  describedBy?: string;
};

const Pick = ({ type, option, id, name, checked, invalid, describedBy: given }: PickProps) => (
  <div class="pick">
    <input
      type={type}
      id={id}
      name={name}
      value={option.value}
      checked={checked}
      aria-invalid={invalid ? 'true' : undefined}
      aria-describedby={given ?? (option.hint ? `${id}-hint` : undefined)}
    />{' '}
    <span>
      <label for={id}>{option.label}</label>
      {option.hint && (
        <>
          <br />
          <span class="hint" id={`${id}-hint`}>
            {option.hint}
          </span>
        </>
      )}
    </span>
  </div>
);
