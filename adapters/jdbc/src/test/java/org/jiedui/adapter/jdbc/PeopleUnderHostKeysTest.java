package org.jiedui.adapter.jdbc;

import org.jiedui.adapter.contract.PeopleContract;
import org.jiedui.adapter.memory.MemoryKeys;
import org.jiedui.port.People;

/** People whose keys are the host's own. */
class PeopleUnderHostKeysTest extends PeopleContract {

    @Override
    protected People people() {
        return new JdbcPeople(PeopleDatabase.H2.empty(), new MemoryKeys());
    }
}
