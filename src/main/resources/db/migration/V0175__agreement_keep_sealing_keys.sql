-- What the installation seals signed files with. The private half is sealed under the installation key, so that a backup
-- carries it and gives it to nobody who does not hold that key too.

create table agreement.sealing_key (
  id          uuid primary key,
  certificate bytea not null,
  sealed      bytea not null,
  made_on     date not null,
  used_until  date not null,
  constraint sealing_key_days_in_order check (used_until > made_on)
);
select platform.protect('agreement.sealing_key');
grant select, insert on agreement.sealing_key to cordee_app;
create policy sealing_reads on agreement.sealing_key for select to cordee_app
  using ((select platform.actor_is_job('sealing')));
create policy sealing_makes on agreement.sealing_key for insert to cordee_app
  with check ((select platform.actor_is_job('sealing')));

-- The certificates, for anybody: what somebody who holds a sealed file compares it with.
create function agreement.certificates() returns table (certificate bytea, made_on date, used_until date)
language sql stable security definer set search_path = '' as $$
  select k.certificate, k.made_on, k.used_until from agreement.sealing_key k order by k.made_on desc, k.id
$$;
grant select (id, certificate, made_on, used_until) on agreement.sealing_key to cordee_lookup;
create policy lookup_reads on agreement.sealing_key for select to cordee_lookup using (true);
grant create on schema agreement to cordee_lookup;
alter function agreement.certificates() owner to cordee_lookup;
revoke create on schema agreement from cordee_lookup;
revoke execute on function agreement.certificates() from public;
grant execute on function agreement.certificates() to cordee_app;
