import type { Child } from 'hono/jsx';
import { PostForm } from '../../../ui/controls/post-form.tsx';
import type { PasskeyOptions } from '../passkey-options.ts';

type PasskeyFormProps = {
  action: string;
  csrf: string;
  options: PasskeyOptions;
  label: string;
  /** What to do where the browser has no script, or knows no keys. */
  otherwise: Child;
  children?: Child;
};

/** The script shows the form instead of `otherwise` where the browser can ask a device, and sends it with the device's answer. */
export const PasskeyForm = ({ action, csrf, options, label, otherwise, children }: PasskeyFormProps) => (
  <div class="passkey" data-passkey={JSON.stringify(options)}>
    <div>{otherwise}</div>
    <div hidden>
      <PostForm action={action} csrf={csrf}>
        <input type="hidden" name="answer" />
        {children}
        <p role="status"></p>
        <div class="acts">
          <button type="submit">{label}</button>
        </div>
      </PostForm>
    </div>
  </div>
);
