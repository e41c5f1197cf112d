-- Who is told that a question waits: the ones of a talk who have not answered, to whoever just asked or proposed it. While a placement
-- of theirs is paused, the letter does not leave.
create function peer.talk_to_tell(talk uuid) returns table (recipient text, language text, paused boolean)
language sql stable security definer set search_path = '' as $$
  select a.email, a.language,
         exists (select from placement.pause z join placement.placement p on p.id = z.placement_id
            where p.peer_id = g.scope and z.since <= platform.actor_today()
              and (z.until is null or z.until > platform.actor_today()))
    from peer.talk t
    join account.role_grant g on g.role = 'peer' and g.revoked_at is null
     and ((g.scope = t.other_id and t.other_yes_on is null) or (g.scope = t.asker_id and t.asker_yes_on is null))
    join account.account a on a.id = g.account_id and a.email is not null and a.closed_at is null
   where t.id = talk and t.closed_on is null
     and case platform.actor_role() when 'peer' then t.asker_id = platform.actor_scope() and t.kind = 'talk'
       when 'coordinator' then t.territory_id = platform.actor_scope() and (t.kind = 'buddy' or t.asker_id is null)
       else false end
   order by a.email
$$;
grant create on schema peer to cordee_lookup;
alter function peer.talk_to_tell(uuid) owner to cordee_lookup;
revoke create on schema peer from cordee_lookup;
revoke execute on function peer.talk_to_tell(uuid) from public;
grant execute on function peer.talk_to_tell(uuid) to cordee_app;
