-- What a peer takes away of what they can do, and what three voices say of a year. No mark, no score.
select platform.open_schema('recognition');

-- A line of the skills portfolio: one ability offered by the reference content, reworded or hidden, or a line of the peer's
-- own. The peer alone reads it, and keeps it as long as their record.
create table recognition.portfolio_line (
  id         uuid primary key,
  peer_id    uuid not null references peer.peer (id) on delete cascade,
  ability    text check (ability ~ '^[a-z_]{2,30}_[0-9]$'),
  part       text not null check (part in ('mission', 'training', 'review')),
  words      text check (length(words) between 2 and 300),
  hidden     boolean not null default false,
  written_on date not null,
  constraint portfolio_ability_once unique (peer_id, ability),
  constraint portfolio_says_something check (hidden or words is not null)
);
create index portfolio_line_peer on recognition.portfolio_line (peer_id, part, written_on);
select platform.protect('recognition.portfolio_line');
select platform.audited('recognition.portfolio_line', 'id', 'peer_id');
grant select, insert, delete on recognition.portfolio_line to cordee_app;
create policy peer_alone on recognition.portfolio_line to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

-- What the peer and the team each write of one year of a placement. The third voice is read where it is protected.
create table recognition.yearly_voice (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  year         int not null check (year between 2000 and 2200),
  voice        text not null check (voice in ('peer', 'team')),
  words        text not null check (length(words) between 2 and 1500),
  shown        boolean not null default false,
  written_on   date not null,
  written_by   uuid references account.account (id) on delete set null,
  primary key (placement_id, year, voice)
);
create index yearly_voice_account on recognition.yearly_voice (written_by) where written_by is not null;
select platform.protect('recognition.yearly_voice');
select platform.audited('recognition.yearly_voice', 'placement_id');
grant select, insert, delete on recognition.yearly_voice to cordee_app;

-- Which voice the actor is for a placement: the peer, or the référent for the team.
create function recognition.actor_voice(placement uuid) returns text language sql stable as $$
  select case
    when placement.actor_is_peer_of(actor_voice.placement) then 'peer'
    when exists (select from placement.placement p where p.id = actor_voice.placement
      and platform.actor_role() in ('professional', 'director') and p.structure_id = platform.actor_scope()
      and p.referent_account_id = platform.actor_account()) then 'team'
    else '' end
$$;
create policy own_voice on recognition.yearly_voice for select to cordee_app
  using (voice = recognition.actor_voice(placement_id));
create policy other_voice_once_shown on recognition.yearly_voice for select to cordee_app
  using (shown and (recognition.actor_voice(placement_id) <> ''
    or ((select platform.actor_role()) = 'director' and placement.actor_holds_file(placement_id))));
create policy own_voice_writes on recognition.yearly_voice for insert to cordee_app
  with check (voice = recognition.actor_voice(placement_id) and written_by = (select platform.actor_account()));
create policy own_voice_takes_back on recognition.yearly_voice for delete to cordee_app
  using (voice = recognition.actor_voice(placement_id));
