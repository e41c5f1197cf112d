-- Whoever is deleted, by themselves or by the retention job, is forgotten by the audit: their lines stay in the chain
-- and lead to nobody. Deferred to the end of the transaction, after the lines the deletion itself writes.
create function platform.forget_deleted() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from platform.pseudonym where subject = old.id;
  return null;
end $$;
grant create on schema platform to cordee_lookup;
alter function platform.forget_deleted() owner to cordee_lookup;
revoke create on schema platform from cordee_lookup;

create function platform.forgotten_when_deleted(target regclass) returns void language plpgsql as $$
begin
  execute format('create constraint trigger forgotten after delete on %s deferrable initially deferred
    for each row execute function platform.forget_deleted()', target);
end $$;
