-- A link handed over on paper, by whom and when: the proof says so. Once signed, what was handed over stays as it was.
alter table agreement.signatory add column handed bytea check (length(handed) <= 4096);
grant update (handed) on agreement.signatory to cordee_app;
-- A link is for whoever is asked by one, until they signed.
drop policy file_and_coordination_issue on agreement.signatory;
create policy file_and_coordination_issue on agreement.signatory for update to cordee_app
  using (placement.actor_prepares(agreement.placement_of(document_id)) and way = 'link'
    and not exists (select from agreement.signature g where g.signatory_id = signatory.id));

-- Whether the peer of a document is in a pause: for the job alone, so that a letter to them is written and does not leave.
create function agreement.peer_on_pause(of_document uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select platform.actor_is_job('signing') and exists (select from agreement.document d
    join placement.pause z on z.placement_id = d.placement_id
   where d.id = of_document and z.since <= platform.actor_today()
     and (z.until is null or z.until > platform.actor_today()))
$$;
grant create on schema agreement to cordee_lookup;
alter function agreement.peer_on_pause(uuid) owner to cordee_lookup;
revoke create on schema agreement from cordee_lookup;
revoke execute on function agreement.peer_on_pause(uuid) from public;
grant execute on function agreement.peer_on_pause(uuid) to cordee_app;
