package org.jiedui.adapter.memory;

import org.jiedui.adapter.contract.PeopleContract;
import org.jiedui.port.People;

class MemoryPeopleTest extends PeopleContract {

    @Override
    protected People people() {
        return new MemoryPeople();
    }
}
