/** The way back for who can not enter. */
export const ForgottenPassword = () => (
  <p>
    <a href="/recovery">Забыли пароль или не можете войти?</a>
  </p>
);
