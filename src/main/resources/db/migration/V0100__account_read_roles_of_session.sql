-- Who a session belongs to and the roles they hold now, asked at every request before anybody is known: the session's
-- secret id is what opens it, and one call without a transaction spares every page three.
create function account.roles_of_session(session text)
returns table (account_id uuid, id uuid, role text, scope uuid, territory uuid, label text, name text, language text,
  totp boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select a.id, g.id, g.role, g.scope, g.territory, g.label, a.name, a.language, a.totp_confirmed_at is not null
    from platform.session s
    join account.account a on a.id = s.principal_name::uuid and a.closed_at is null
    join account.role_grant g on g.account_id = a.id and g.revoked_at is null
   where s.session_id = session
   order by g.last_used_at desc nulls last, g.id;
end $$;
grant select on platform.session to cordee_lookup;
grant select (language, totp_confirmed_at, closed_at) on account.account to cordee_lookup;
grant create on schema account to cordee_lookup;
alter function account.roles_of_session(text) owner to cordee_lookup;
revoke create on schema account from cordee_lookup;
