-- After the last signature a change is an amendment: a document of its own, signed by those it concerns. What it changes
-- stays as it was signed.
alter table agreement.document add column amends uuid references agreement.document (id) on delete cascade;
create index document_amends on agreement.document (amends) where amends is not null;
drop index agreement.document_once;
create unique index document_once on agreement.document (placement_id, template)
  where placement_id is not null and amends is null;
-- One amendment of a document at a time, so that each stands on what is in force.
create unique index amendment_one_at_a_time on agreement.document (amends)
  where amends is not null and state not in ('signed', 'made_elsewhere');

-- An amendment stands on a document in force of the same placement, which amends nothing itself, is signed by some of its
-- parties, and stands for no paper.
create function agreement.may_amend(amended uuid, of_placement uuid, by_parties text[]) returns boolean
language sql stable as $$
  select exists (select from agreement.document d
    where d.id = amended and d.placement_id = of_placement and d.amends is null
      and d.state in ('signed', 'made_elsewhere') and by_parties <@ d.parties)
$$;
-- Whether it was ever sent: then somebody may have signed it, and it stays.
create function agreement.was_sent(document uuid) returns boolean language sql stable as $$
  select exists (select from agreement.signatory s where s.document_id = was_sent.document)
$$;
drop policy file_makes on agreement.document;
create policy file_makes on agreement.document for insert to cordee_app
  with check (placement.actor_holds_file(placement_id) and structure_id = (select platform.actor_scope())
    and (amends is null or (paper is null and agreement.may_amend(amends, placement_id, parties))));
drop policy file_throws_away on agreement.document;
create policy file_throws_away on agreement.document for delete to cordee_app
  using (state = 'draft' and placement.actor_holds_file(placement_id) and not agreement.was_sent(id));
