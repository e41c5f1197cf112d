-- A page that was sent is kept until its period is over: then the job of the retention rules ends it, and nobody else.
create or replace function report.keep_sent() returns trigger language plpgsql as $$
begin
  if old.sent_on is not null and not platform.actor_is_job('retention') then
    raise exception 'a page that was sent is kept' using errcode = 'check_violation',
      constraint = 'transmission_sent_is_kept';
  end if;
  return old;
end $$;
create policy retention_deletes on report.transmission for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
